export const Households = () => null

export const Household = () => null

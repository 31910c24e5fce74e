export const List = () => null

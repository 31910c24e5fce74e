export const Groups = () => null

export const FirstLedger = () => null

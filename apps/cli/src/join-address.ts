/**
 * 加入地址 · Join address: where a one-time link leads. The token stands after `#`, which browsers send to nobody.
 */
export const joinAddress = (address: string, token: string): string => `${address}/join#${token}`

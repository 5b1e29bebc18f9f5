/** By which value two spellings of the same are one: an address whatever its case, a phone with or without its country, a name. */
export const plainEmail = (email: string): string => email.trim().toLowerCase()

/** The last ten digits: with or without the country before them it is one phone. */
export const plainPhone = (phone: string): string => phone.replace(/\D/g, '').slice(-10)

export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

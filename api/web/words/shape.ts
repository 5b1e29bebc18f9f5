/** A dictionary: words, or groups of words. Plural words come in pairs, `key_one` and `key_other`. */
export type Dictionary = { readonly [key: string]: string | Dictionary }

/** Another language's version of a dictionary: the same keys, other words. */
export type Translation<D> = { readonly [K in keyof D]: D[K] extends string ? string : Translation<D[K]> }

/** Every key of a dictionary as a dotted path; a plural pair is one key. */
export type KeyOf<D, Path extends string = ''> = {
  [K in keyof D & string]: D[K] extends string ? `${Path}${Singular<K>}` : KeyOf<D[K], `${Path}${K}.`>
}[keyof D & string]

type Singular<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K

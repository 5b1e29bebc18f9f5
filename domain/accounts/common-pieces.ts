/**
 * What the passwords that people choose most are made of. No published list was copied: these are the words, names, rows of keys and
 * runs that every such list begins with, and `password-problem.ts` puts them together as people do, so that few lines stand for
 * very many passwords. Letters only, lower case; digits and signs around and between them are taken off before.
 */
const words = `password passwort contrasena motdepasse passcode pass word admin administrator root user guest login signin access letmein
welcome hello secret master default test testing temp temporary change changeme changeit please trustno nothing whatever forever
iloveyou love lover loveyou babygirl baby angel princess prince queen king sunshine rainbow flower butterfly summer winter spring autumn
fall monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
december monkey dragon tiger lion eagle horse dog cat kitty puppy bear wolf shark dolphin phoenix pokemon pikachu batman superman
spiderman starwars matrix ninja warrior hunter killer shadow ghost devil jesus jesuschrist heaven freedom america usa mexico texas
colorado denver arizona newmexico washington football baseball basketball soccer hockey tennis golf steelers broncos cowboys yankees lakers
liverpool chelsea arsenal barcelona realmadrid michael jordan jennifer jessica ashley daniel david robert william thomas george charlie
andrew matthew joshua anthony nicole michelle amanda maggie hannah samantha harley ranger mustang corvette ferrari porsche mercedes
computer internet google facebook instagram twitter youtube microsoft windows apple samsung android iphone linux server network database
system office work money dollar cheese chocolate cookie coffee pepper ginger banana orange purple yellow green black white silver golden
diamond crystal magic music guitar gaming player gamer letme in my is the and for you your this that one two three four five its me
number secure security police sheriff detective officer agent justice complaint redress taskforce oversight committee investigator`

/** Runs along a keyboard and the alphabet; any part of four or more, and the same backwards, counts as well. */
const runs = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qazwsxedcrfvtgbyhnujmikolp', 'abcdefghijklmnopqrstuvwxyz', 'qwertzuiop', 'azertyuiop']

/** Every word, longest first, so that the longest is taken off. */
export const commonPieces: readonly string[] = [...new Set(words.split(/\s+/))].sort((one, other) => other.length - one.length)

export const keyRuns: readonly string[] = runs.flatMap((run) => [run, [...run].reverse().join('')])

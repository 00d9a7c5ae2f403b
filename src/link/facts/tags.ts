/**
 * Tags made of a sense and what is said of it, each one string however often it is asked for: the rules are looked up by
 * their tags, and a string that is new each time costs ten times as much to look up.
 */

/** A verb's sense with its voice: `BuyActive`. */
export const verbTags = oncePerSense((sense) => ({
  Active: `${sense}Active`,
  Passive: `${sense}Passive`,
  Bare: `${sense}Bare`,
}));

/** All tags of a noun with some senses (« BuyNoun DealNoun »), by what stands before it: nothing, « le », « son », « leur ». */
export const nounTags = oncePerSense((senses) => {
  const bare = ['Gap', ...senses.split(' ')];
  const definite = senses.split(' ').map((sense) => `The${sense}`);
  const own = [...bare, ...senses.split(' ').map((sense) => `Own${sense}`)];
  const their = senses.split(' ').map((sense) => `Their${sense}`);
  return {
    bare,
    the: [...bare, ...definite],
    own: [...own, ...definite],
    their: [...own, 'TheirNoun', ...their, ...definite],
  };
});

/** What `make` makes of a sense, made once. */
export function oncePerSense<T>(make: (sense: string) => T): (sense: string) => T {
  const made = new Map<string, T>();
  return (sense) => {
    let tags = made.get(sense);
    if (tags === undefined) {
      tags = make(sense);
      made.set(sense, tags);
    }
    return tags;
  };
}

/** A set with a word put in, or taken out where it was. */
export const toggled = <T>(set: ReadonlySet<T>, word: T): ReadonlySet<T> => {
  const next = new Set(set);
  if (!next.delete(word)) next.add(word);
  return next;
};

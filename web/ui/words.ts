/** An enumeration's value as it is written: `VICE_CHAIR` is `vice-chair` for roles, words otherwise parted by spaces. */
export const plainWord = (value: string): string => value.toLowerCase().replace(/_/g, ' ');

/** A role as it is written, with a capital: `Vice-chair`. */
export const roleWord = (role: string | null | undefined): string => {
  const word = (role ?? '').toLowerCase().replace(/_/g, '-');
  return word.charAt(0).toUpperCase() + word.slice(1);
};

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

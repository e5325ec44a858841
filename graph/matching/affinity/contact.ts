/** What two candidates had to do with each other up to the day. */
export interface Contact {
  /** Strength of the tie between the two themselves. */
  readonly own: number;
  /** Strength of the tie between the areas they stand for; between areas: the same tie. */
  readonly areas: number;
  /** Interactions of the two themselves, and of their areas. */
  readonly met: number;
  readonly areasMet: number;
}

export const NO_CONTACT: Contact = { own: 0, areas: 0, met: 0, areasMet: 0 };

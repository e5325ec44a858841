export interface Option {
  readonly value: string;
  readonly text: string;
}

/** A field of a form, under the name the API has for it. */
export interface FieldRule {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'long text' | 'day' | 'number' | 'choice' | 'level' | 'yes or no';
  /** What a choice is between; of a level, each stands for its number. */
  readonly options?: readonly Option[];
  /** What no choice is called. Default: not recorded. */
  readonly none?: string;
  /** Whether it must be filled in. */
  readonly needed?: boolean;
  readonly help?: string;
}

/** What stands in the fields of a form, by name; an empty field is an empty text. */
export type Texts = Readonly<Record<string, string>>;
/** What the API is sent or gives, by the same names. */
export type Values = Readonly<Record<string, unknown>>;
/** What is wrong with a field, by name. */
export type FieldFaults = Readonly<Record<string, string>>;

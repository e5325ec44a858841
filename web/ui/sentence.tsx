import { Fragment, type ReactNode } from 'react';

/** The names in braces: `'people' | 'areas'` of `{people} from {areas}`. */
type PartOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PartOf<Rest> : never;

interface SentenceProps<Text extends string> {
  /** A literal of the catalogue: only then are its parts known to the compiler. */
  readonly text: Text;
  readonly parts: string extends Text ? never : { readonly [Name in PartOf<Text>]: ReactNode };
}

/** A whole sentence of the catalogue, with what stands in it as elements: bold figures, links. */
export function Sentence<const Text extends string>({ text, parts }: SentenceProps<Text>) {
  // Split by a group, every second piece is a name.
  return text.split(/\{(\w+)\}/).map((piece, i) => <Fragment key={i}>{i % 2 === 0 ? piece : parts[piece as PartOf<Text>]}</Fragment>);
}

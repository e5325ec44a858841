import { useState } from 'react';
import type { OperationResult } from 'urql';
import { uniqueId } from '../../data/unique-id.ts';
import { useIsShown } from '../../ui/use-is-shown.ts';
import { tellRefused } from '../saved.ts';
import type { FieldFaults, FieldRule, Texts, Values } from './field-rule.ts';
import { faultsIn, NO_FAULTS, type FormFaults } from './api-faults.ts';
import { faultsOfTexts, faultsOfUnchosen, textsOf, valuesOf } from './field-texts.ts';

interface Sending<Data> {
  readonly write: () => Promise<Pick<OperationResult<Data>, 'data' | 'error'>>;
  /** What is sent, so that what is wrong with it can be told beside its field. */
  readonly sent: Values;
  /** What is wrong with what the rules do not know of: records that are to be chosen. */
  readonly faults?: FieldFaults;
}

export interface RecordForm {
  /** The own part of the id of what is recorded: the same however often it is sent. */
  readonly key: string;
  readonly rules: readonly FieldRule[];
  readonly texts: Texts;
  /** What the fields say, as the API takes it. */
  readonly values: Values;
  readonly faults: FormFaults;
  readonly pending: boolean;
  /** How often it was refused so far. */
  readonly refusals: number;
  readonly set: (name: string, text: string) => void;
  /** Takes back what was said of a field, which is being changed. */
  readonly mend: (name: string) => void;
  /** Puts the fields back to how they were at first. */
  readonly clear: () => void;
  /**
   * Sends what is sound; gives the answer, or undefined while something is wrong. What was typed stays; where the form
   * is gone before the answer comes, a refusal is told on the page.
   */
  readonly send: <Data>(sending: Sending<Data>) => Promise<Data | undefined>;
}

/** The fields of a form, what is wrong with them, and sending them. */
export function useRecordForm(rules: readonly FieldRule[], recorded: Values = {}): RecordForm {
  const [key] = useState(uniqueId);
  const isShown = useIsShown();
  const [texts, setTexts] = useState<Texts>(() => textsOf(rules, recorded));
  const [faults, setFaults] = useState<FormFaults>(NO_FAULTS);
  const [pending, setPending] = useState(false);
  const [refusals, setRefusals] = useState(0);

  const refuse = (found: FormFaults) => {
    setFaults(found);
    setRefusals((before) => before + 1);
  };
  const mend = (name: string) =>
    setFaults(({ top, fields }) => ({ top, fields: Object.fromEntries(Object.entries(fields).filter(([field]) => field !== name)) }));
  const set = (name: string, text: string) => {
    setTexts((before) => ({ ...before, [name]: text }));
    mend(name);
  };
  const send = async <Data,>({ write, sent, faults: besides = {} }: Sending<Data>): Promise<Data | undefined> => {
    if (pending) return undefined;
    const wrong = { ...faultsOfTexts(rules, texts), ...besides, ...faultsOfUnchosen(rules, texts) };
    if (Object.keys(wrong).length > 0) {
      refuse({ top: [], fields: wrong });
      return undefined;
    }
    setPending(true);
    const { data, error } = await write();
    setPending(false);
    if (!error) setFaults(NO_FAULTS);
    else if (isShown()) refuse(faultsIn(error, sent));
    else tellRefused(error);
    return error ? undefined : data;
  };
  return {
    key,
    rules,
    texts,
    values: valuesOf(rules, texts),
    faults,
    pending,
    refusals,
    set,
    mend,
    clear: () => setTexts(textsOf(rules, recorded)),
    send,
  };
}

import { recordTexts } from '../../texts/records.ts';
import { isDay } from '../../ui/dates.ts';
import type { FieldFaults, FieldRule, Texts, Values } from './field-rule.ts';

const YES = 'yes';
const NO = 'no';

/** A record's values as they stand in the fields of a form. */
export const textsOf = (rules: readonly FieldRule[], values: Values): Texts =>
  Object.fromEntries(rules.map(({ name }) => [name, textOf(values[name])]));

function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? YES : NO;
  return value === null || value === undefined ? '' : String(value);
}

/** What the fields say, as the API takes it: an empty field is null. */
export const valuesOf = (rules: readonly FieldRule[], texts: Texts): Values =>
  Object.fromEntries(rules.map((rule) => [rule.name, valueOf(rule, texts[rule.name] ?? '')]));

function valueOf({ type }: FieldRule, text: string): string | number | boolean | null {
  const said = text.trim();
  if (said === '') return null;
  if (type === 'number' || type === 'level') return Number(said);
  if (type === 'yes or no') return said === YES;
  return said;
}

/** The values that differ from what is recorded: only these are sent, so that nobody else's correction is lost. */
export function changedValues(rules: readonly FieldRule[], before: Values, texts: Texts): Values {
  const after = valuesOf(rules, texts);
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => value !== (before[name] ?? null)));
}

/** What can be told of a form before it is sent. */
export function faultsOfTexts(rules: readonly FieldRule[], texts: Texts): FieldFaults {
  const faults = rules.flatMap((rule) => {
    const fault = faultOf(rule, (texts[rule.name] ?? '').trim());
    return fault ? [[rule.name, fault] as const] : [];
  });
  const { from = '', to = '' } = texts;
  if (isDay(from) && isDay(to) && to <= from) faults.push(['to', recordTexts.faults.order(from)]);
  return Object.fromEntries(faults);
}

/** What was typed to find a record by, and none chosen: saving would lose it. It stands beside the fields of the rules. */
export function faultsOfUnchosen(rules: readonly FieldRule[], texts: Texts): FieldFaults {
  const unchosen = Object.entries(texts).filter(([name, text]) => text.trim() !== '' && !rules.some((rule) => rule.name === name));
  return Object.fromEntries(unchosen.map(([name, text]) => [name, recordTexts.faults.unchosen(text.trim())]));
}

function faultOf({ type, needed }: FieldRule, text: string): string | undefined {
  if (text === '') return needed ? recordTexts.faults.needed : undefined;
  if (type === 'number' && !Number.isFinite(Number(text))) return recordTexts.faults.number;
  if (type === 'day' && !isDay(text)) return recordTexts.faults.day;
  return undefined;
}

import { fieldTexts } from '../texts/record-fields.ts';
import { FROM, TO } from './field-rules.ts';
import { EXPERIENCES, ROLES, SEATS, URGENCIES } from '../texts/fixed-words.ts';
import type { FieldRule } from './form/field-rule.ts';

const PERIOD = [FROM, TO] as const;

/** What can be corrected of each kind of relation. */
const RULES: Readonly<Record<string, readonly FieldRule[]>> = {
  HOLDS_ROLE: [{ name: 'role', label: fieldTexts.role, type: 'choice', options: ROLES, needed: true }, ...PERIOD],
  NEEDS: [{ name: 'level', label: fieldTexts.urgency, type: 'level', options: URGENCIES }, ...PERIOD],
  OFFERS: [{ name: 'level', label: fieldTexts.experience, type: 'level', options: EXPERIENCES }, ...PERIOD],
  ADMINISTERS: PERIOD,
  SUPPORTS: [{ name: 'offer', label: fieldTexts.offer, type: 'text' }, ...PERIOD],
  EMPLOYS: PERIOD,
  MEMBER_OF: [{ name: 'seat', label: fieldTexts.seat, type: 'choice', options: SEATS, needed: true }, ...PERIOD],
  BUDDY_OF: [{ name: 'action', label: fieldTexts.action, type: 'long text' }, ...PERIOD],
  PARTNER_IN: [{ name: 'amount', label: fieldTexts.amount, type: 'number' }, ...PERIOD],
};

export const relationRules = (kind: string): readonly FieldRule[] => RULES[kind] ?? [];

/** Whether relations of a kind hold over a period, so that they can end. */
export const hasPeriod = (kind: string): boolean => relationRules(kind).includes(TO);

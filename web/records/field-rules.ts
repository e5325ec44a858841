import { recordTexts } from '../texts/records.ts';
import type { FieldRule } from './form/field-rule.ts';

/** Fields that several forms share. */
export const FROM: FieldRule = { name: 'from', label: recordTexts.from, type: 'day', help: recordTexts.fromHelp };
export const TO: FieldRule = { name: 'to', label: recordTexts.to, type: 'day', help: recordTexts.toHelp };
export const SOURCE: FieldRule = { name: 'source', label: recordTexts.source, type: 'text', help: recordTexts.sourceHelp };

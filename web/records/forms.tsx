import { lazy } from 'react';
import { recordTexts } from '../texts/records.ts';
import { FormButton } from './form-button.tsx';
import type { EventStart } from './event-form.tsx';
import type { Interest } from './interest-form.tsx';
import type { Chosen } from './pickers/one-record.tsx';
import type { RecordKind } from './record-kinds.ts';
import type { RecordedRelation } from './recorded-relation.ts';

/** The buttons that pages have for recording. Each form's code is loaded when it is first opened. */

const ContactForm = lazy(() => import('./contact-form.tsx').then((file) => ({ default: file.ContactForm })));
const EventForm = lazy(() => import('./event-form.tsx').then((file) => ({ default: file.EventForm })));
const AttendanceForm = lazy(() => import('./attendance-form.tsx').then((file) => ({ default: file.AttendanceForm })));
const PersonForm = lazy(() => import('./person-form.tsx').then((file) => ({ default: file.PersonForm })));
const RoleForm = lazy(() => import('./role-form.tsx').then((file) => ({ default: file.RoleForm })));
const InterestForm = lazy(() => import('./interest-form.tsx').then((file) => ({ default: file.InterestForm })));
const RelationForm = lazy(() => import('./relation-form.tsx').then((file) => ({ default: file.RelationForm })));
const CorrectForm = lazy(() => import('./correct-form.tsx').then((file) => ({ default: file.CorrectForm })));

export function RecordContact({ area }: { readonly area: { readonly id: string; readonly name: string } }) {
  const text = recordTexts.contact.open;
  return <FormButton text={text} title={text} form={(close) => <ContactForm area={area} close={close} />} />;
}

export function RecordEvent({ start = {} }: { readonly start?: EventStart }) {
  const text = start.cluster ? recordTexts.event.openSession : recordTexts.event.open;
  return <FormButton text={text} title={text} form={(close) => <EventForm start={start} close={close} />} />;
}

export function RecordAttendance({ event }: { readonly event: string }) {
  const text = recordTexts.attendance.open;
  return <FormButton text={text} title={text} form={(close) => <AttendanceForm event={event} close={close} />} />;
}

export function RecordPerson() {
  const text = recordTexts.newPerson.open;
  return <FormButton text={text} title={text} form={(close) => <PersonForm close={close} />} />;
}

export function RecordRole(given: { readonly person?: Chosen; readonly area?: Chosen }) {
  const text = recordTexts.role.open;
  return <FormButton text={text} title={text} form={(close) => <RoleForm {...given} close={close} />} />;
}

export function RecordInterest({ interest, who }: { readonly interest: Interest; readonly who: string }) {
  const text = recordTexts[interest].open;
  return <FormButton text={text} title={text} form={(close) => <InterestForm interest={interest} who={who} close={close} />} />;
}

export function ChangeRelation({ relation, what }: { readonly relation: RecordedRelation; readonly what: string }) {
  return (
    <FormButton
      text={recordTexts.change}
      title={recordTexts.relation.open(what)}
      look="quiet"
      named
      form={(close) => <RelationForm relation={relation} what={what} close={close} />}
    />
  );
}

export function CorrectRecord(record: { readonly kind: RecordKind; readonly id: string; readonly label: string }) {
  return <FormButton text={recordTexts.correct.open} title={recordTexts.correct.title(record.kind)} form={(close) => <CorrectForm {...record} close={close} />} />;
}

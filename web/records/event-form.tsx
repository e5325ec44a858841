import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useMutation } from 'urql';
import { recordPath } from '../address/record-path.ts';
import { recordTexts } from '../texts/records.ts';
import { useIsShown } from '../ui/use-is-shown.ts';
import { EVENT_KINDS, type EventKind } from '../texts/fixed-words.ts';
import type { FieldRule, Values } from './form/field-rule.ts';
import { FormField, FormFields } from './form/form-field.tsx';
import { FormFrame } from './form/form-frame.tsx';
import { useRecordForm } from './form/use-record-form.ts';
import { RECORD_EVENT } from './mutations.ts';
import { ManyRecords } from './pickers/many-records.tsx';
import { OneRecord, type Chosen } from './pickers/one-record.tsx';
import { tellSaved } from './saved.ts';

const words = recordTexts.event;
const BASICS: readonly FieldRule[] = [
  { name: 'name', label: words.name, type: 'text', needed: true },
  { name: 'kind', label: words.kind, type: 'choice', options: EVENT_KINDS, needed: true },
  { name: 'date', label: words.date, type: 'day', needed: true },
  { name: 'place', label: words.place, type: 'text' },
];
const NUMBER: FieldRule = { name: 'number', label: words.number, type: 'number' };
const RULES = [...BASICS, NUMBER];

/** What is known of an event before anybody says: where the form was opened. */
export interface EventStart {
  readonly cluster?: Chosen;
  /** Which session of the cluster comes next. */
  readonly number?: number;
  readonly hosts?: readonly Chosen[];
}

interface EventFormProps {
  readonly start: EventStart;
  readonly close: () => void;
}

/** Records an event with its hosts, topics and cluster, and goes to its page. */
export function EventForm({ start, close }: EventFormProps) {
  const form = useRecordForm(RULES, startValues(start));
  const [cluster, setCluster] = useState(start.cluster);
  const [hosts, setHosts] = useState(start.hosts ?? []);
  const [topics, setTopics] = useState<readonly Chosen[]>([]);
  const [, record] = useMutation(RECORD_EVENT);
  const navigate = useNavigate();
  const isShown = useIsShown();

  const save = async () => {
    const { name, kind, date, place, number } = form.values as {
      readonly name: string;
      readonly kind: EventKind;
      readonly date: string;
      readonly place: string | null;
      readonly number: number | null;
    };
    const input = {
      id: `event:${form.key}`,
      name,
      kind,
      date,
      place,
      cluster: cluster?.id ?? null,
      number: cluster ? number : null,
      hosts: hosts.map(({ id }) => id),
      topics: topics.map(({ id }) => id),
    };
    const saved = await form.send({ write: () => record({ input }), sent: input });
    if (!saved) return;
    const stays = isShown();
    close();
    if (stays) await navigate({ to: recordPath(saved.recordEvent.id)! });
    tellSaved(words.saved(saved.recordEvent.label));
  };
  return (
    <FormFrame
      title={start.cluster ? words.openSession : words.open}
      form={form}
      save={recordTexts.record}
      saving={recordTexts.recording}
      onSave={save}
      close={close}
    >
      <FormFields form={form} rules={BASICS} />
      <OneRecord form={form} name="cluster" label={words.cluster} kinds={['CLUSTER']} chosen={cluster} onChoose={setCluster} help={words.clusterHelp} />
      {cluster && <FormField rule={NUMBER} form={form} />}
      <ManyRecords form={form} name="hosts" label={words.hosts} kinds={['AREA']} chosen={hosts} onChange={setHosts} />
      <ManyRecords form={form} name="topics" label={words.topics} kinds={['TOPIC']} chosen={topics} onChange={setTopics} />
    </FormFrame>
  );
}

const startValues = ({ cluster, number = 1 }: EventStart): Values =>
  cluster ? { kind: 'CLUSTER_SESSION', number, name: words.sessionName(cluster.label, number) } : {};

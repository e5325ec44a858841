import { useAddress } from '../../address/use-address.ts';
import { useProgramme } from '../../data/programme.ts';
import { useViewer } from '../../data/viewer.ts';
import { placesTexts } from '../../texts/places.ts';
import { Choice } from '../../ui/choice.tsx';
import { CopyLink } from '../../ui/copy-link.tsx';
import { SaveView } from '../../views/save-view.tsx';
import { EmptyKith } from '../../ui/empty-kith.tsx';
import { Page } from '../../ui/page.tsx';
import { RecordEvent, RecordPerson } from '../../records/forms.tsx';
import { AreaList } from './area-list.tsx';
import { EventList } from './event-list.tsx';
import { NameList } from './name-list.tsx';
import { OrganisationList } from './organisation-list.tsx';
import { PersonList } from './person-list.tsx';
import './places.css';

const LISTS = ['areas', 'people', 'organisations', 'topics', 'events', 'clusters', 'questions', 'collaborations'] as const;
type ListWord = (typeof LISTS)[number];

/** The directory: every kind of record, with filters that are in the address. */
export function PlacesPage() {
  const [search, change] = useAddress();
  const { empty } = useProgramme();
  const list: ListWord = LISTS.find((word) => word === search['show']) ?? 'areas';
  if (empty) return <EmptyKith title={placesTexts.title} />;
  return (
    <Page title={placesTexts.lists[list]} bar={<PlacesBar list={list} />}>
      <h1>{placesTexts.title}</h1>
      <div className="places-lists no-print">
        <Choice
          label={placesTexts.show}
          value={list}
          options={LISTS.map((value) => ({ value, text: placesTexts.lists[value] }))}
          onChange={(show) =>
            change({ show: show === 'areas' ? undefined : show, text: undefined, kind: undefined, role: undefined, region: undefined, topic: undefined, coast: undefined, sort: undefined })
          }
        />
      </div>
      {list === 'areas' && <AreaList />}
      {list === 'people' && <PersonList />}
      {list === 'organisations' && <OrganisationList />}
      {list === 'events' && <EventList />}
      {(list === 'topics' || list === 'clusters' || list === 'questions' || list === 'collaborations') && (
        <NameList key={list} list={list} />
      )}
    </Page>
  );
}

function PlacesBar({ list }: { readonly list: ListWord }) {
  const viewer = useViewer();
  return (
    <>
      <span className="page-crumbs">{placesTexts.title}</span>
      {viewer?.mayRecord && list === 'events' && <RecordEvent />}
      {viewer?.mayRecord && list === 'people' && <RecordPerson />}
      <CopyLink />
      <SaveView />
    </>
  );
}

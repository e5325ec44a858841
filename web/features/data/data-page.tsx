import { useAddress } from '../../address/use-address.ts';
import { useProgramme } from '../../data/programme.ts';
import { dataTexts } from '../../texts/data.ts';
import { Choice } from '../../ui/choice.tsx';
import { Page } from '../../ui/page.tsx';
import { ChangeList } from './change-list.tsx';
import { ImportPanel } from './import-panel.tsx';
import { ImportsList } from './imports-list.tsx';

type Tab = keyof typeof dataTexts.tabs;
const TABS: readonly Tab[] = ['import', 'imports', 'changes'];

/** Where records come in, what came in so far, and every change since. */
export function DataPage() {
  const [search, change] = useAddress();
  const { empty } = useProgramme();
  const tab = TABS.find((one) => one === search['tab']) ?? 'import';
  return (
    <Page title={dataTexts.title}>
      <h1>{dataTexts.title}</h1>
      {empty && (
        <p className="page-lead">
          <strong>{dataTexts.emptyHeading}.</strong> {dataTexts.emptyText}
        </p>
      )}
      <div className="data-tabs no-print">
        <Choice
          label={dataTexts.title}
          value={tab}
          options={TABS.map((value) => ({ value, text: dataTexts.tabs[value] }))}
          onChange={(next) => change({ tab: next === 'import' ? undefined : next })}
        />
      </div>
      {tab === 'import' && <ImportPanel />}
      {tab === 'imports' && <ImportsList />}
      {tab === 'changes' && <ChangeList />}
    </Page>
  );
}

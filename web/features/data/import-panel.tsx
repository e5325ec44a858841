import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { graphql, type ResultOf } from '../../data/graphql.ts';
import { useViewer } from '../../data/viewer.ts';
import { dataTexts } from '../../texts/data.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Fault } from '../../ui/query-state.tsx';
import { ImportResult } from './import-result.tsx';
import { MOST_BYTES, readFiles, type FileForImport } from './read-files.ts';
import { Templates } from './templates.tsx';
import '../../ui/field.css';
import './data.css';

const IMPORT = graphql(`
  mutation ImportRecords($files: [ImportFileInput!]!, $dryRun: Boolean!) {
    importRecords(input: { files: $files, dryRun: $dryRun }) {
      id
      dryRun
      applied
      changed
      faultCount
      faults {
        file
        row
        column
        message
      }
      warnings
      files {
        file
        rows
        added
        changed
        unchanged
        removed
        examples
      }
    }
  }
`);

export type ImportReport = ResultOf<typeof IMPORT>['importRecords'];

/** Files in, a dry run, its faults, and then the import itself. */
export function ImportPanel() {
  const viewer = useViewer();
  const [{ fetching, error }, send] = useMutation(IMPORT);
  const [files, setFiles] = useState<readonly FileForImport[]>([]);
  const [fault, setFault] = useState<string>();
  const [report, setReport] = useState<ImportReport>();

  const choose = async (chosen: FileList | null) => {
    setReport(undefined);
    setFault(undefined);
    const list = [...(chosen ?? [])];
    if (list.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) {
      setFiles([]);
      setFault(dataTexts.tooLarge);
      return;
    }
    try {
      setFiles(await readFiles(list));
    } catch {
      setFault(dataTexts.unreadable);
    }
  };
  const run = async (dryRun: boolean) => {
    const { data } = await send({ files: [...files], dryRun });
    setReport(data?.importRecords);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(true);
  };
  const ready = report?.dryRun === true && report.faultCount === 0 && report.changed > 0;

  return (
    <>
      <p className="page-lead">{dataTexts.importLead}</p>
      {viewer && !viewer.mayRecord ? (
        <Notice tone="partial">{dataTexts.notAllowed}</Notice>
      ) : (
        <form className="import-form" onSubmit={submit}>
          <label className="field">
            <span>{dataTexts.chooseFiles}</span>
            <input type="file" multiple accept=".csv,.xlsx" onChange={(event) => void choose(event.target.files)} />
          </label>
          <p className="small muted">{dataTexts.chooseHelp}</p>
          <Button look={ready ? 'plain' : 'filled'} type="submit" disabled={files.length === 0 || fetching}>
            {fetching ? dataTexts.checking : dataTexts.tryOut}
          </Button>
        </form>
      )}
      {fault && <Notice tone="error">{fault}</Notice>}
      {error && <Fault error={error} />}
      {report && <ImportResult report={report} />}
      {ready && (
        <Button look="filled" disabled={fetching} onClick={() => void run(false)}>
          {fetching ? dataTexts.applying : dataTexts.apply}
        </Button>
      )}
      <Templates />
    </>
  );
}

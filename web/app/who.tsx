import { useState, type FormEvent } from 'react';
import { AreaPicker } from '../network/area-picker.tsx';
import { beSession, DEMO_ROLES, useSession, type DemoRole } from '../data/session.ts';
import { useViewer } from '../data/viewer.ts';
import { shellTexts } from '../texts/shell.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useDialog } from '../ui/use-dialog.ts';

/** Who you are; in a demonstration, whom you would like to be. */
export function Who() {
  const session = useSession();
  const viewer = useViewer();
  const dialog = useDialog();
  const [role, setRole] = useState<DemoRole>(session.role);
  const [area, setArea] = useState(session.area);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (role === 'partnership' && !area) return;
    beSession({ role, area: role === 'partnership' ? area : undefined });
    dialog.close();
  };

  return (
    <div className="top-who">
      <button
        type="button"
        className="who"
        onClick={() => {
          setRole(session.role);
          setArea(session.area);
          dialog.open();
        }}
      >
        <strong>{shellTexts.you}</strong> <span className="muted">{shellTexts.roles[session.role].name}</span>
        {viewer?.area && <span className="muted">, {viewer.area}</span>}
      </button>
      <Dialog dialog={dialog} label={shellTexts.switchRole}>
        <form className="dialog-body" onSubmit={submit}>
          <h2>{shellTexts.switchRole}</h2>
          <p className="small muted">{shellTexts.roleHelp}</p>
          <div role="radiogroup" aria-label={shellTexts.switchRole}>
            {DEMO_ROLES.map((one) => (
              <label key={one} className="who-choice">
                <input type="radio" name="role" checked={role === one} onChange={() => setRole(one)} />
                <span>
                  <strong>{shellTexts.roles[one].name}</strong>
                  <br />
                  <span className="muted">{shellTexts.roles[one].does}</span>
                </span>
              </label>
            ))}
          </div>
          {role === 'partnership' && <AreaPicker label={shellTexts.roleArea} value={area} onChange={setArea} />}
          <div className="dialog-actions">
            <Button look="filled" type="submit" disabled={role === 'partnership' && !area}>
              {shellTexts.be}
            </Button>
            <Button onClick={dialog.close}>{shellTexts.cancel}</Button>
          </div>
        </form>
      </Dialog>
    </div>
  );
}

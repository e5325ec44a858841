import { useId, type ReactNode } from 'react';
import '../../ui/field.css';
import './form.css';

/** What a control of a form must carry, so that its label, help and fault are told with it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface LabelledProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly fault: string | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A control with its label, what helps to fill it in, and what is wrong with it. */
export function Labelled({ label, help, fault, children }: LabelledProps) {
  const id = useId();
  const [helpId, faultId] = [`${id}-help`, `${id}-fault`];
  const described = [fault && faultId, help && helpId].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': fault ? true : undefined })}
      {fault && (
        <p id={faultId} className="field-fault">
          {fault}
        </p>
      )}
      {help && (
        <p id={helpId} className="small muted">
          {help}
        </p>
      )}
    </div>
  );
}

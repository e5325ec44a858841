import { useState } from 'react';
import { viewTexts } from '../texts/views.ts';
import { Button } from '../ui/button.tsx';
import { viewPath } from './view-address.ts';

interface CopyViewLinkProps {
  readonly id: string;
  /** Said with the button where several stand on a page. */
  readonly name?: string;
  readonly look?: 'plain' | 'filled';
  readonly autoFocus?: boolean;
}

export const viewLink = (id: string): string => location.origin + viewPath(id);

/** Copies a view's short link. */
export function CopyViewLink({ id, name, look = 'plain', autoFocus = false }: CopyViewLinkProps) {
  const [said, setSaid] = useState<string>(viewTexts.copy);
  const copy = async () => {
    const text = await navigator.clipboard.writeText(viewLink(id)).then(
      () => viewTexts.copied,
      () => viewTexts.notCopied,
    );
    setSaid(text);
    setTimeout(() => setSaid(viewTexts.copy), 2_500);
  };
  return (
    <Button look={look} autoFocus={autoFocus} aria-label={name && viewTexts.copyOf(said, name)} onClick={() => void copy()}>
      {said}
    </Button>
  );
}

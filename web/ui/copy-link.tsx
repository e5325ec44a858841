import { useState } from 'react';
import { pageTexts } from '../texts/pages.ts';
import { Button } from './button.tsx';

interface CopyLinkProps {
  readonly onSaid?: (text: string) => void;
  /** The address to copy, where the page's own does not hold all that is seen. */
  readonly address?: () => string;
  /** What it leads to, said with the button where several stand on a page. */
  readonly name?: string | undefined;
  readonly look?: 'plain' | 'filled';
  readonly autoFocus?: boolean;
  /** Said where the browser does not let it. */
  readonly notCopied?: string;
}

/** Copies an address, usually the page's, which is all somebody else needs to see the same. */
export function CopyLink({ onSaid, address = () => location.href, name, look = 'plain', autoFocus = false, notCopied = pageTexts.notCopied }: CopyLinkProps) {
  const [said, setSaid] = useState<string>(pageTexts.copyLink);
  const copy = async () => {
    const text = await navigator.clipboard.writeText(address()).then(
      () => pageTexts.copied,
      () => notCopied,
    );
    setSaid(text);
    onSaid?.(text);
    setTimeout(() => setSaid(pageTexts.copyLink), 2_500);
  };
  return (
    <Button look={look} autoFocus={autoFocus} aria-label={name && pageTexts.copyOf(said, name)} onClick={() => void copy()}>
      {said}
    </Button>
  );
}

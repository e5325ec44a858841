import { useState } from 'react';
import { pageTexts } from '../texts/pages.ts';
import { Button } from './button.tsx';

interface CopyLinkProps {
  readonly onSaid?: (text: string) => void;
  /** The address to copy, where the page's own does not hold all that is seen. */
  readonly address?: () => string;
}

/** Copies the page's address, which is all somebody else needs to see the same. */
export function CopyLink({ onSaid, address = () => location.href }: CopyLinkProps) {
  const [said, setSaid] = useState<string>(pageTexts.copyLink);
  const copy = async () => {
    const text = await navigator.clipboard.writeText(address()).then(
      () => pageTexts.copied,
      () => pageTexts.notCopied,
    );
    setSaid(text);
    onSaid?.(text);
    setTimeout(() => setSaid(pageTexts.copyLink), 2_500);
  };
  return <Button onClick={() => void copy()}>{said}</Button>;
}

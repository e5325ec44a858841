import { useState } from 'react';
import { pageTexts } from '../texts/pages.ts';
import { Button } from './button.tsx';

/** Copies the page's address, which is all somebody else needs to see the same. */
export function CopyLink({ onSaid }: { readonly onSaid?: (text: string) => void }) {
  const [said, setSaid] = useState<string>(pageTexts.copyLink);
  const copy = async () => {
    const text = await navigator.clipboard.writeText(location.href).then(
      () => pageTexts.copied,
      () => pageTexts.notCopied,
    );
    setSaid(text);
    onSaid?.(text);
    setTimeout(() => setSaid(pageTexts.copyLink), 2_500);
  };
  return <Button onClick={() => void copy()}>{said}</Button>;
}

import { Link } from '@tanstack/react-router';
import { shellTexts } from '../texts/shell.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { Page } from '../ui/page.tsx';

export function NoSuchPage() {
  return (
    <Page title={shellTexts.notFoundTitle}>
      <Empty heading={shellTexts.notFoundTitle} action={<Link to="/map">{shellTexts.toMap}</Link>}>
        {shellTexts.notFoundText}
      </Empty>
    </Page>
  );
}

export function BrokenPage() {
  return (
    <Page title={shellTexts.brokenTitle}>
      <Empty heading={shellTexts.brokenTitle} action={<Button onClick={() => location.reload()}>{shellTexts.reload}</Button>}>
        {shellTexts.brokenText}
      </Empty>
    </Page>
  );
}

import { useCallback, useMemo } from 'react';
import { useDialog, type DialogState } from '../../ui/use-dialog.ts';

/** A dialog that opens without what went wrong before. */
export function useFreshDialog(forget: () => void): DialogState {
  const { isOpen, open: show, close } = useDialog();
  const open = useCallback(() => {
    forget();
    show();
  }, [forget, show]);
  return useMemo(() => ({ isOpen, open, close }), [isOpen, open, close]);
}

import { useTexts } from '../../store/atlas-context.ts';

/** Says how the wheel zooms, each time it was turned in vain; it fades by itself. */
export function WheelHint({ refused }: { readonly refused: number }) {
  const t = useTexts();
  if (refused === 0) return null;
  const isMac = /mac/i.test(navigator.userAgent);
  return (
    // A new key begins the fading anew.
    <p key={refused} className="map-wheel-hint" aria-hidden="true">
      {t(isMac ? 'map.gestures.mac' : 'map.gestures.windows')}
    </p>
  );
}

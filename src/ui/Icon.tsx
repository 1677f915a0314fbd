const PATHS = {
  play: 'M7 4.5v15l12-7.5z',
  pause: 'M6 4.5h4v15H6zM14 4.5h4v15h-4z',
  back: 'M5 5h2.4v14H5zM19 5v14L8.5 12z',
  forward: 'M16.6 5H19v14h-2.4zM5 5v14l10.5-7z',
  loop: 'M6 8h9.5V5l5 4.5-5 4.5v-3H8.5v4H6zM18 16H8.5v3l-5-4.5 5-4.5v3h7v-4H18z',
} as const;

/** A sign of the atlas, drawn in the colour of the text; its meaning stands in the label of what holds it. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={PATHS[name]} fill="currentColor" />
    </svg>
  );
}

/** The few icons, drawn here: 16 px grid, stroked in the colour of the text, hidden from screen readers. */

const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  pin: 'M6 2.5h4M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v4.5',
  copy: 'M5.5 5.5h7v8h-7zM3.5 10.5v-8h7',
  open: 'M9.5 3h3.5v3.5M13 3L7.5 8.5M11 9.5V13H3V5h3.5',
  power: 'M8 2.5v5M4.8 4.6a4.5 4.5 0 1 0 6.4 0',
  search: 'M7 11.5a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9M10.3 10.3l3.2 3.2',
  previous: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  caution: 'M8 2.5l6 10.5H2zM8 6.5v3M8 11v.6',
} as const;

/** An icon by its name. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** An icon-only button: its label is its name and its tooltip. */
export function IconButton(props: { icon: keyof typeof PATHS; label: string; onClick: () => void; pressed?: boolean }) {
  return (
    <button
      type="button"
      class="icon-button"
      title={props.label}
      aria-label={props.label}
      aria-pressed={props.pressed}
      onClick={props.onClick}
    >
      <Icon name={props.icon} />
    </button>
  );
}

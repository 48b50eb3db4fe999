/** A setting that takes effect at once: a switch with its label. */
import { useId } from 'preact/hooks';

/** A switch whose change takes effect at once. */
export function Switch(props: {
  label: string;
  note?: string;
  checked: boolean;
  /** Another setting decides: shown, not to be changed here. */
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}) {
  const id = useId();
  return (
    <div class="switch">
      <span id={id}>
        {props.label}
        {props.note && <span class="small note"> {props.note}</span>}
      </span>
      <button
        type="button"
        role="switch"
        aria-checked={props.checked}
        aria-labelledby={id}
        disabled={props.disabled}
        onClick={() => props.onChange(!props.checked)}
      >
        <span class="thumb" />
      </button>
    </div>
  );
}

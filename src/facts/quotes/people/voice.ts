/** Who speaks, as the text names them, and in which role. */
export interface Voice {
  speaker: string;
  role: string | null;
}

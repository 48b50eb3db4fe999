/**
 * From so many uses on the tables of a pattern are worth making. A command that reads documents is there at once; a woken
 * worker reads one sentence, asks most patterns once or twice, and took half of its time to make tables for them.
 */
export const MANY_USES = 48;

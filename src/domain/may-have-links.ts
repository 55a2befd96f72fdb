/** Whether a text has what every link has in it, and few other texts: whether it is worth while to load `links.ts`. */
export const mayHaveLinks = (text: string): boolean => /:\/\/|www\.|@|\+\d/i.test(text);

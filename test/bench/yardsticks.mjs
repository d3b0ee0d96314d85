// The two programs that figures are given as multiples of, each as a function of a text.
import nlp from 'compromise';
import markdownIt from 'markdown-it';

const markdown = markdownIt();

export function compromise(text) {
  return nlp(text);
}

export function parseMarkdown(text) {
  return markdown.parse(text, {});
}

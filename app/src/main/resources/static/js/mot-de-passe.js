// Says while typing which rules a new password keeps; the server applies the same ones, and more.
(() => {
  'use strict';

  const count = text => [...text].length;
  const rules = {
    length: (text, block) => count(text) >= Number(block.dataset.minimum) && count(text) <= 128,
    upper: text => /\p{Uppercase}/u.test(text),
    lower: text => /\p{Lowercase}/u.test(text),
    digit: text => /\p{Nd}/u.test(text),
    special: text => /[^\p{L}\p{Nd}]/u.test(text),
    login: (text, block) => text !== '' && (block.dataset.login.length < 3
      || !text.toLowerCase().includes(block.dataset.login.toLowerCase())),
  };

  // Five words from "très faible" to "très bon": a rule that is broken keeps it in the first two.
  const strength = (kept, text, minimum) => {
    if (kept < 4) return 0;
    if (kept < 6) return 1;
    const beyond = count(text) - minimum;
    return beyond < 2 ? 2 : beyond < 6 ? 3 : 4;
  };

  document.querySelectorAll('[data-new-password]').forEach(block => {
    const field = block.querySelector('input[name=motDePasse]');
    const meter = block.querySelector('[data-meter]');
    const words = meter.dataset.words.split('|');
    const judge = () => {
      let kept = 0;
      block.querySelectorAll('[data-rule]').forEach(line => {
        const good = rules[line.dataset.rule](field.value, block);
        line.classList.toggle('kept', good);
        kept += good ? 1 : 0;
      });
      meter.parentElement.hidden = field.value === '';
      const word = words[strength(kept, field.value, Number(block.dataset.minimum))];
      if (meter.textContent !== word) meter.textContent = word;
    };
    field.addEventListener('input', judge);

    block.querySelectorAll('[data-show]').forEach(button => {
      const shown = document.getElementById(button.dataset.show);
      button.hidden = false;
      button.addEventListener('click', () => {
        const other = button.dataset.label;
        button.dataset.label = button.textContent;
        button.textContent = other;
        shown.type = shown.type === 'password' ? 'text' : 'password';
        shown.focus();
      });
    });
  });
})();

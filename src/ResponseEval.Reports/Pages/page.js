
'use strict';
(() => {
  // Vega keeps groups in plain objects, where a subject called "constructor" finds what is no group: such names get an end that is not seen.
  const unseen = '\u200B';
  const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));
  const renamed = value => inherited.has(value) ? value + unseen : value;
  const text = document.getElementById('plots').textContent;
  const page = JSON.parse(text, [...inherited].some(name => text.includes(`"${name}"`)) ? (_, value) => renamed(value) : undefined);
  const canDraw = typeof vega !== 'undefined' && typeof vegaLite !== 'undefined';
  const views = new Map();
  let turns = 0;
  const many = 400;

  // What a plot shows: its own rows, or those of the filters' setting.
  const chosen = { arm: '', pattern: '', best: '' };
  const matches = row => Object.keys(chosen).every(key => chosen[key] === '' || renamed(row[key]) === renamed(chosen[key]));
  const setting = () => (page.choices || []).find(choice => Object.keys(chosen).every(key => (choice[key] ?? '') === renamed(chosen[key])));
  const isAll = () => Object.values(chosen).every(value => value === '');

  // A plot that shows so many subjects at most needs no rows of others, which come later.
  function first(rows, most) {
    const subjects = new Set();
    const end = most === undefined ? -1 : rows.findIndex(row => subjects.add(row.subject).size > most);
    return end < 0 ? rows : rows.slice(0, end);
  }

  function drawn(id) {
    const { params, datasets } = shown(id);
    const most = params.find(parameter => parameter.name === 'most')?.value;
    return { params, datasets: Object.fromEntries(Object.entries(datasets).map(([name, rows]) => [name, first(rows, most)])) };
  }

  function shown(id) {
    const { template, parts } = page.plots[id];
    if (isAll() || !page.choices) return parts;
    const rowsWhere = test => Object.fromEntries(Object.entries(parts.datasets).map(([name, rows]) => [name, rows.filter(test)]));
    // A summary was made for each setting; plots of single subjects leave out rows.
    if (!page.choices.some(choice => choice.plots[template]?.datasets)) return { params: parts.params, datasets: rowsWhere(matches) };
    const made = setting()?.plots[template];
    return made ? { params: parts.params.map((all, i) => known(all, made.params[i])), datasets: made.datasets } : { params: parts.params, datasets: rowsWhere(() => false) };
  }

  // Names that a plot of all has keep the colours and places that they have there.
  const known = (all, some) => typeof some.value?.[0] === 'string' && some.value.every(name => all.value.includes(name)) ? all : some;

  async function draw(figure) {
    const id = figure.dataset.plot;
    if (!canDraw || views.has(id)) return;
    const { template, parts } = page.plots[id];
    const { params, datasets } = drawn(id);
    const rows = Math.max(...Object.values(datasets).map(set => set.length));
    // The page says what a plot shows; a text for each mark would be heard by nobody and takes most of the time.
    const specification = vegaLite.compile({ config: { ...page.config, aria: false }, ...page.templates[template], ...parts, params, datasets }).spec;
    const view = new vega.View(vega.parse(specification, null, { ast: true }), {
      expr: vega.expressionInterpreter, renderer: rows > many ? 'canvas' : 'svg', container: figure.querySelector('.picture'), hover: false, logLevel: vega.Error,
    });
    views.set(id, view);
    await view.runAsync();
    // Vega makes the place of a plot a document to be read mark by mark; it is one picture.
    const picture = figure.querySelector('.picture');
    picture.setAttribute('role', 'img');
    picture.removeAttribute('aria-roledescription');
  }

  function drawAll(root) {
    return Promise.all([...root.querySelectorAll('figure[data-plot]')].map(draw));
  }

  async function filter() {
    for (const row of document.querySelectorAll('#subjects tbody tr')) row.hidden = !matches(row.dataset);
    form.classList.toggle('set', !isAll());
    const count = document.getElementById('shown');
    const found = setting();
    count.textContent = found?.shown ?? `0 of ${page.choices[0].shown}`;
    // On paper the filters are not seen, and what they are set to must be.
    count.append(Object.assign(document.createElement('span'), { className: 'paper', textContent: isAll() ? '' : ': ' + Object.values(chosen).filter(value => value !== '').join(', ') }));
    document.querySelectorAll('[data-response]').forEach(cell => { cell.textContent = found ? found.responses[cell.dataset.response] : '0/0'; });
    for (const figure of document.querySelectorAll('#cohort figure[data-plot]')) {
      const { description, notes } = found?.plots[page.plots[figure.dataset.plot].template] ?? { description: 'No subject.', notes: ['No subject.'] };
      figure.querySelector('.picture').setAttribute('aria-label', description);
      figure.querySelector('figcaption').replaceChildren(...notes.map(note => Object.assign(document.createElement('p'), { textContent: note })));
    }
    // What is seen comes first; another choice meanwhile makes the rest needless.
    const turn = ++turns;
    const isSeen = figure => { const { top, bottom } = figure.getBoundingClientRect(); return bottom > 0 && top < innerHeight; };
    const figures = [...document.querySelectorAll('#cohort figure[data-plot]')].map(figure => [!isSeen(figure), figure.dataset.plot]);
    for (const [, id] of figures.sort((a, b) => a[0] - b[0])) {
      const view = views.get(id);
      if (!view) continue;
      const { params, datasets } = drawn(id);
      for (const { name, value } of params) view.signal(name, value);
      for (const [name, values] of Object.entries(datasets)) view.data(name, values);
      await view.runAsync();
      await new Promise(resolve => setTimeout(resolve));
      if (turn !== turns) return;
    }
    document.documentElement.dataset.filtered = JSON.stringify(chosen);
  }

  function sort(button) {
    const heading = button.closest('th');
    const column = [...heading.parentNode.children].indexOf(heading);
    const direction = heading.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    for (const other of heading.parentNode.children) other.setAttribute('aria-sort', other === heading ? direction : 'none');
    const body = heading.closest('table').tBodies[0];
    const key = row => {
      const cell = row.children[column];
      return 'sort' in cell.dataset ? (cell.dataset.sort === '' ? Infinity : Number(cell.dataset.sort)) : cell.textContent;
    };
    const sign = direction === 'ascending' ? 1 : -1;
    // What is not known stands last either way.
    const order = (a, b) => (a === Infinity) - (b === Infinity) || (a < b ? -sign : a > b ? sign : 0);
    body.append(...[...body.rows].map(row => [key(row), row]).sort((a, b) => order(a[0], b[0])).map(pair => pair[1]));
  }

  function csv(figure) {
    const plain = value => String(value ?? '').replaceAll(unseen, '');
    const quote = value => /[",\r\n]/.test(plain(value)) ? `"${plain(value).replaceAll('"', '""')}"` : plain(value);
    const table = rows => {
      const columns = [...new Set(rows.flatMap(Object.keys))];
      return [columns, ...rows.map(row => columns.map(column => row[column]))].map(cells => cells.map(quote).join(',')).join('\n') + '\n';
    };
    const text = Object.values(shown(figure.dataset.plot).datasets).filter(rows => rows.length > 0).map(table).join('\n');
    const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(new Blob([text], { type: 'text/csv' })), download: page.plots[figure.dataset.plot].template + '.csv' });
    link.click();
    URL.revokeObjectURL(link.href);
  }

  document.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button?.matches('.csv')) csv(button.closest('figure'));
    else if (button?.closest('#subjects thead')) sort(button);
  });

  // The reason of a response opens below it.
  document.addEventListener('beforetoggle', event => {
    const why = event.target;
    if (!why.matches('.why') || event.newState !== 'open') return;
    const response = document.querySelector(`[popovertarget="${why.id}"]`).getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    why.style.left = scrollX + Math.max(8, Math.min(response.left, width - Math.min(380, width - 16) - 8)) + 'px';
    why.style.top = scrollY + response.bottom + 4 + 'px';
  }, true);
  document.addEventListener('toggle', event => {
    if (event.target.matches('.why:popover-open')) event.target.scrollIntoView({ block: 'nearest' });
  }, true);
  window.addEventListener('beforeprint', () => document.querySelectorAll('.why:popover-open').forEach(why => why.hidePopover()));

  const form = document.querySelector('.filters');
  form?.addEventListener('change', event => { chosen[event.target.name] = event.target.value; filter(); });
  form?.addEventListener('reset', () => { for (const key of Object.keys(chosen)) chosen[key] = ''; setTimeout(filter); });

  // Patients in the same file are drawn when they are shown.
  const showTarget = () => {
    const target = document.getElementById(location.hash.slice(1))?.closest('section.patient');
    if (target) { window.scrollTo(0, 0); return drawAll(target); }
    return drawAll(document.getElementById('cohort') ?? document.querySelector('main'));
  };
  window.addEventListener('hashchange', showTarget);
  showTarget().then(() => { document.documentElement.dataset.ready = 'true'; });
})();

// Runs in Node behind the plot runtime: a Vega-Lite specification becomes an SVG on standard output.
async function draw(specification) {
  const runtime = vega.parse(vegaLite.compile(specification).spec, null, { ast: true });
  const view = new vega.View(runtime, { expr: vega.expressionInterpreter, renderer: 'none', logLevel: vega.Error });
  process.stdout.write(await view.toSVG() + '\n');
  view.finalize();
}

using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ResponseEval.Tool.CommandLine;

/// <summary>The usual help, and below it how the verb is used.</summary>
internal sealed class HelpWithExamples(int width) : SynchronousCommandLineAction
{
    private const string Assess =
        """
          responseeval assess patients.ndjson
          responseeval assess site1.json site2.json.gz --format json --output responses.json
          responseeval assess patients.ndjson --rules protocol.json --explain --strict
          zcat patients.ndjson.gz | responseeval assess - --format ndjson > responses.ndjson
        """;

    private const string Explain =
        """
          responseeval explain S-001 patients.ndjson
          responseeval explain S-001 site1.json site2.json --rules protocol.json --output S-001.txt
        """;

    private const string Summarize =
        """
          responseeval summarize trial.ndjson --by arm
          responseeval summarize site1.json site2.json.gz --by site --population evaluable --interval wilson
          responseeval summarize sdtm/ --reader all --format csv --output summary.csv
        """;

    private const string Derive =
        """
          responseeval derive sdtm/ --out adam/
          responseeval derive sdtm/ --out adam/ --mode derived --format json --censoring ema
          responseeval derive sdtm/ --out adam/ --preset admiralonco-1.4 --reader accepted --domain TR=tr_onco.csv.gz
        """;

    private const string Convert =
        """
          responseeval convert adsl.xpt adsl.json
          responseeval convert dm.json dm.xpt --like old/dm.xpt
          responseeval convert study/ study-json/ --format ndjson
        """;

    private const string Check =
        """
          responseeval check patients.ndjson
          responseeval check sdtm/ --reader all --min-severity warning --format csv --output queries.csv
        """;

    private const string Report =
        """
          responseeval report patients.ndjson --out cohort.html
          responseeval report sdtm/ --out pages/ --patients --title "Trial 7"
        """;

    private const string Plot =
        """
          responseeval plot waterfall patients.ndjson --out waterfall.svg
          responseeval plot timeline patients.ndjson --subject S-001 --out S-001.html
        """;

    private const string Merge =
        """
          responseeval assess patients.ndjson --format ndjson --shard 1/2 --output part1.ndjson
          responseeval assess patients.ndjson --format ndjson --shard 2/2 --output part2.ndjson
          responseeval merge part1.ndjson part2.ndjson --output responses.ndjson
        """;

    private const string ExitCodes =
        """
        Exit codes:
          0    done
          1    a subject could not be evaluated, or with --strict had a warning
          2    wrong usage, an input that cannot be read, output that cannot be written
          130  interrupted
        """;

    private readonly HelpAction help = new() { MaxWidth = width };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        output.WriteLine(Examples(parseResult.CommandResult.Command.Name));
        output.WriteLine();
        output.WriteLine(ExitCodes);
        return ExitCode.Done;
    }

    private static string Examples(string command) => command switch
    {
        "assess" => Assess,
        "explain" => Explain,
        "summarize" => Summarize,
        "check" => Check,
        "report" => Report,
        "plot" => Plot,
        "derive" => Derive,
        "convert" => Convert,
        "merge" => Merge,
        _ => string.Join('\n', Assess, Explain, Check, Report, Plot, Summarize, Derive, Convert, Merge),
    };
}

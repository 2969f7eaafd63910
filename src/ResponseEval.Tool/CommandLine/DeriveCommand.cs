using System.CommandLine;
using ResponseEval.Cdisc;
using ResponseEval.Tool.Converting;
using ResponseEval.Tool.Deriving;
using ResponseEval.Tool.Input;
using ResponseEval.Tool.Rules;
using ResponseEval.Tool.Sharding;
using ResponseEval.Tool.Sharding.Merging;

namespace ResponseEval.Tool.CommandLine;

/// <summary><c>responseeval derive</c>: ADTR, ADRS and ADTTE from a folder of SDTM files.</summary>
internal sealed class DeriveCommand(ToolHost host)
{
    private readonly Argument<string> input = new("SDTM_FOLDER")
    {
        Description = "The folder with tu, tr and, where there are any, rs, dm, ex, ds, cm, pr, lb and adsl, each .xpt, .json, .ndjson, .dsjc or .csv, also with .gz",
    };

    private readonly Option<string> output = new("--out") { Description = "The folder for adtr, adrs, adtte, compare, problems.csv and derivation.md; with --shard the file for the part", HelpName = "ADAM_FOLDER", Required = true };

    private readonly Option<string?> format = TableFormatName.Option("The format of the data sets; xpt unless given");

    private readonly Option<string> mode = new("--mode")
    {
        Description = "Responses as assigned in RS, or derived from the measurements in TR; the two are compared either way",
        HelpName = "assigned|derived",
        DefaultValueFactory = _ => "assigned",
    };

    private readonly Option<string> preset = new("--preset") { HelpName = "NAME", DefaultValueFactory = _ => AdamPreset.Default.Name };

    private readonly Option<string> reader = new("--reader")
    {
        Description = "Whose readings: investigator, accepted (the accepted independent read), or the name of an independent assessor",
        HelpName = "NAME",
        DefaultValueFactory = _ => ReaderChoice.Investigator,
    };

    private readonly Option<string?> rules = new("--rules")
    {
        Description = $"The protocol rules: a JSON file, or one of the presets: {RulesChoice.PresetNames()}",
        HelpName = "FILE|NAME",
    };

    private readonly Option<string?> created = TimeOption.Make();

    private readonly Option<string[]> files = new("--domain")
    {
        Description = "The file of a domain whose name does not say it, as TR=tr_onco.csv.gz; several times for several",
        HelpName = "DOMAIN=FILE",
    };

    private readonly Option<bool> strict = new("--strict") { Description = "End with exit code 1 if there is a warning" };

    private readonly CensoringOptions censoring = new();

    private readonly ShardOption shard = new();

    public Command Build()
    {
        var command = new Command("derive", "Derives ADTR, ADRS and ADTTE from a folder of SDTM files") { input, output, format, mode, preset, reader, rules };
        mode.AcceptOnlyFromAmong("assigned", "derived");
        var presets = new List<string>();
        foreach (var known in AdamPreset.All)
            presets.Add(known.Name);
        preset.AcceptOnlyFromAmong([.. presets]);
        preset.Description = $"How parameters are derived: {string.Join(", ", presets)}";
        censoring.AddTo(command);
        command.Add(files);
        command.Add(created);
        command.Add(strict);
        shard.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    /// <summary>Joins the parts of a sharded run.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageException">They do not fit together, or no folder is named.</exception>
    public int Merge(PartSet parts, string? target)
    {
        if (target is null or "" or "-" || File.Exists(target))
            throw new UsageException("the parts of derive need --output: the folder for the ADaM files");
        var parsed = OptionTexts.Parse(Build(), parts.Run.Options, "SDTM_FOLDER", output.Name, target);
        return new DerivationMerge(host, parts, Request(parsed, parts.Run.ReadRules())).Execute(parsed.GetValue(strict));
    }

    private int Run(ParseResult parsed)
    {
        var protocol = RulesChoice.Find(parsed.GetValue(rules));
        var request = Request(parsed, protocol);
        var inputs = new List<string> { request.Source };
        foreach (var file in request.Files.Values)
            inputs.Add(Path.Combine(request.Source, file));
        using var part = shard.Read(parsed, host, request.Target, protocol, inputs);
        var run = new DerivationRun(host, request);
        return part is null ? run.Execute(parsed.GetValue(strict))
            : part.ExitCodeOfEarlierRun() ?? run.Execute(parsed.GetValue(strict), part);
    }

    private DerivationRequest Request(ParseResult parsed, ProtocolRules protocol)
    {
        var chosen = AdamPreset.Named(parsed.GetRequiredValue(preset))! with { Rules = protocol };
        if (chosen.Censoring is not null)
            chosen = chosen with { Censoring = censoring.Read(parsed) };
        return new DerivationRequest(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output))
        {
            Format = TableFormatName.Find(parsed.GetValue(format)) ?? TableFormat.XportV5,
            Options = new AdamOptions
            {
                Mode = parsed.GetValue(mode) == "derived" ? ResponseMode.Derived : ResponseMode.Assigned,
                Preset = chosen,
                Assessor = Assessor(parsed.GetRequiredValue(reader)),
            },
            Files = Files(parsed.GetValue(files) ?? []),
            CreatedAt = TimeOption.Read(parsed.GetValue(created)) ?? TableConversion.UnknownTime,
        };
    }

    private static ResponseAssessor Assessor(string reader) => reader.ToUpperInvariant() switch
    {
        "INVESTIGATOR" => ResponseAssessor.Investigator,
        "ACCEPTED" => ResponseAssessor.CentralReview,
        "ALL" => throw new UsageException(["--reader all: ADaM data sets are of one reader; derive them reader by reader"]),
        var name => ResponseAssessor.Radiologist(name),
    };

    /// <exception cref="UsageException">One is not of the form DOMAIN=FILE.</exception>
    private static Dictionary<string, string> Files(string[] given)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in given)
        {
            var parts = text.Split('=', 2);
            if (parts is not [{ Length: > 0 } domain, { Length: > 0 } file] || !found.TryAdd(domain, file))
                throw new UsageException([$"--domain '{text}': expected a domain and its file, as TR=tr_onco.csv.gz, each domain once"]);
        }

        return found;
    }
}

using System.CommandLine;
using ResponseEval.Trials;

namespace ResponseEval.Tool.CommandLine;

/// <summary>The options that say how endpoints are censored.</summary>
internal sealed class CensoringOptions
{
    private readonly Option<string> censoring = new("--censoring")
    {
        Description = "How endpoints are censored: tables A to C of the FDA guidance of 2007, or as the EMA has it",
        HelpName = Names("|"),
        DefaultValueFactory = _ => CensoringRule.FdaTableA.Name,
    };

    private readonly Option<int?> visitInterval = new("--visit-interval")
    {
        Description = "The days between two scheduled assessments, for missed visits and table B; 56 unless given",
        HelpName = "DAYS",
    };

    public void AddTo(Command command)
    {
        censoring.AcceptOnlyFromAmong(Names(",").Split(','));
        command.Add(censoring);
        command.Add(visitInterval);
    }

    /// <exception cref="UsageException">The interval is no interval.</exception>
    public CensoringRule Read(ParseResult parsed)
    {
        var rule = CensoringRule.Preset(parsed.GetRequiredValue(censoring))!;
        return parsed.GetValue(visitInterval) switch
        {
            null => rule,
            < 1 or > 3650 => throw new UsageException($"--visit-interval: found {parsed.GetValue(visitInterval)}, expected 1 to 3650 days"),
            { } days => rule.ForVisits(new VisitSchedule(days)),
        };
    }

    private static string Names(string separator)
    {
        var names = new List<string>();
        foreach (var preset in CensoringRule.Presets)
            names.Add(preset.Name);
        return string.Join(separator, names);
    }
}

using ResponseEval.Cdisc;
using ResponseEval.Tool.Problems;
using ResponseEval.Tool.Running;

namespace ResponseEval.Tool.Input;

/// <summary>Whose readings of an SDTM folder are wanted.</summary>
/// <param name="name"><c>investigator</c>, <c>accepted</c>, <c>all</c>, or the name of a reader as the records have it.</param>
internal sealed class ReaderChoice(string name)
{
    public const string Investigator = "investigator";

    public string Name => name;

    /// <summary>Says how many subjects of SDTM folders have no reading by the wanted reader: they are no error, and not to be missed.</summary>
    public void SayWhoIsMissing(ToolHost host, RunTotals totals)
    {
        if (totals.WithoutReader > 0)
            host.Error.WriteLine(PlainText.Of($"note: {totals.WithoutReader} subjects have no readings by '{name}' and are not shown"));
    }

    public bool Includes(Reader reader) => name.ToUpperInvariant() switch
    {
        "ALL" => true,
        "INVESTIGATOR" => reader.IsInvestigator || reader.Evaluator is null,
        "ACCEPTED" => reader.IsAccepted,
        var wanted => string.Equals(reader.Name, wanted, StringComparison.OrdinalIgnoreCase),
    };
}

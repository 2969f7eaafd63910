using System.Text;

namespace ResponseEval.Tests.Criteria.Recist11;

/// <summary>Renders the best responses of many short sequences: unconfirmed, confirmed, iRECIST.</summary>
internal static class BestResponseTable
{
    private static readonly string[] _words = ["CR", "PR", "SD", "PD", "NE"];

    internal static string Render()
    {
        var text = new StringBuilder();
        var rules = ProtocolRules.Default;
        Section(text, "one visit, on both sides of the minimum of 42 days", rules, [.. _words.SelectMany(word => new[] { $"{word}@41", $"{word}@42" }), ""]);
        Section(text, "two visits, 28 days apart", rules, [.. _words.SelectMany(first => _words.Select(second => $"{first}@56 {second}@84"))]);
        Section(text, "two visits, 27 days apart", rules, ["CR@56 CR@83", "PR@56 PR@83", "PR@56 CR@83", "CR@56 PR@83"]);
        Section(text, "two early visits, before the minimum", rules, Early);
        Section(text, "three visits", rules, Threes);
        Section(text, "three visits, AcceptStableBetween", rules with { AcceptStableBetween = true }, [.. Threes.Where(three => three.Contains("SD@84"))]);
        Section(text, "three visits, MaxNotEvaluableBetween = 0", rules with { MaxNotEvaluableBetween = 0 }, [.. Threes.Where(three => three.Contains("NE@84"))]);
        Section(
            text,
            "three visits, MaxNotEvaluableBetween = 0, confirmed with nothing between",
            rules with { MaxNotEvaluableBetween = 0 },
            "CR@56 CR@84 NE@112",
            "NE@56 CR@84 CR@112");
        Section(text, "long ways to a confirmation", rules, Longs);
        Section(text, "long ways, AcceptStableBetween and MaxNotEvaluableBetween = 2", rules with { AcceptStableBetween = true, MaxNotEvaluableBetween = 2 }, Longs);
        Section(text, "ConfirmationDays = 0", rules with { ConfirmationDays = 0 }, ["CR@56 CR@57", "PR@56 PR@57", "PR@56", "CR@56"]);
        Section(text, "MinimumStableDays = 0", rules with { MinimumStableDays = 0 }, ["SD@1", "PR@1 PD@2", "CR@1 PD@2"]);
        Section(text, "MinimumStableDays = 57", rules with { MinimumStableDays = 57 }, ["SD@56", "SD@56 SD@57", "PR@56 PD@84", "CR@56 PD@84"]);
        Section(text, "no targets", rules, NoTargets);
        Section(text, "no targets, ConfirmIrecistResponse", rules with { ConfirmIrecistResponse = true }, NoTargets);
        Section(text, "progression ends the search, in iRECIST only when confirmed", rules, AfterProgression);
        Section(text, "the same, ConfirmIrecistResponse", rules with { ConfirmIrecistResponse = true }, AfterProgression);
        Section(text, "no disease", rules, ["NA:NED@56", "NA:NED@56 NED@84", "NA:NED@56 NE@84", "NA:NED@56 PD@84", "NA:NED@56 NON@84", "NA:NE@56 NED@84"]);
        Windows(text);
        return text.ToString();
    }

    private static string[] Early =>
    [
        "CR@10 CR@38", "PR@10 PR@38", "SD@10 SD@41", "SD@10 SD@42", "PR@10 SD@41", "PR@10 PD@38", "SD@41 PD@42", "SD@42 PD@43",
    ];

    private static string[] Threes =>
    [
        .. from first in new[] { "CR", "PR" }
           from middle in new[] { "CR", "PR", "SD", "NE" }
           from last in new[] { "CR", "PR", "SD" }
           select $"{first}@56 {middle}@84 {last}@112",
    ];

    private static string[] Longs =>
    [
        "CR@56 NE@63 NE@70 CR@84", "PR@56 NE@63 NE@70 PR@84", "PR@56 SD@63 SD@70 PR@84", "PR@56 SD@63 NE@70 PR@84", "PR@56 SD@63 NE@70 NE@77 PR@84",
        "PR@56 PR@63 SD@84 PR@91", "PR@56 PR@70 PR@83 PR@84", "CR@56 CR@70 CR@83", "CR@56 CR@70 CR@84", "CR@56 PR@63 CR@84", "PR@56 CR@63 PR@84",
        "PR@56 CR@63 CR@84", "PR@56 CR@83 PR@90 CR@120", "PR@56 CR@63 NE@70 CR@84", "PR@56 CR@63 SD@70 CR@91", "SD@56 PR@84 NE@112 PR@140",
        "NE@56 NE@84 PR@112 PR@140", "PR@56 NE@84 PD@112", "CR@56 NE@84 PD@112", "PR@56 NE@70 NE@77 NE@83 PR@84",
    ];

    private static string[] NoTargets =>
    [
        "NA:NON@41", "NA:NON@42", "NA:NON@41 NON@43", "NA:CR@42", "NA:CR@41", "NA:CR@42 CR@70", "NA:CR@42 NON@70", "NA:NON@42 CR@70", "NA:CR@42 PD@70",
        "NA:CR@30 PD@58", "NA:NE@42 NON@70", "NA:NON@30 PD@58", "NA:PD@42", "NA:NE@42",
    ];

    private static string[] AfterProgression =>
    [
        "PD@56 CR@84 CR@112", "PD@56 PR@84 PR@112", "PD@56 SD@84", "PD@56 PD@84", "PD@56 CPD@84", "SD@28 PD@56 CPD@84", "PR@56 PD@84 CPD@112",
        "PR@56 PD@84 PR@112", "CR@56 PD@84 CR@112", "PD@56 NE@84", "NE@56 PD@84", "PD@28 SD@56 PD@84 CPD@112 CR@140", "SD@30 PD@41 CPD@70",
    ];

    private static void Section(StringBuilder text, string title, ProtocolRules rules, params ReadOnlySpan<string> sequences)
    {
        var table = new TextTable("sequence", "unconfirmed", "confirmed", "iRECIST");
        foreach (var sequence in sequences)
            Row(table, new BestSequence(sequence) { Rules = rules }, sequence);
        text.AppendLine("== " + title).AppendLine(table.ToString());
    }

    private static void Windows(StringBuilder text)
    {
        var table = new TextTable("sequence", "unconfirmed", "confirmed", "iRECIST");
        Row(table, new BestSequence("SD@42") { ReferenceDay = 1 }, "reference day 1: SD@42");
        Row(table, new BestSequence("SD@43") { ReferenceDay = 1 }, "reference day 1: SD@43");
        foreach (var day in new[] { 84, 85, 112, 113 })
        {
            Row(table, new BestSequence("PR@56 PR@84 CR@112") { NewTherapyDay = day }, $"new therapy on day {day}: PR@56 PR@84 CR@112");
            Row(table, new BestSequence("PR@56 PR@84 CR@112") { CutoffDay = day - 1 }, $"cut-off on day {day - 1}: PR@56 PR@84 CR@112");
        }

        Row(table, new BestSequence("PR@56 PD@84") { NewTherapyDay = 84 }, "new therapy on day 84: PR@56 PD@84");
        Row(table, new BestSequence("PR@56 PD@84") { NewTherapyDay = 56 }, "new therapy on day 56: PR@56 PD@84");
        Row(table, new BestSequence("PR@56 PD@84") { CutoffDay = 84, NewTherapyDay = 60 }, "new therapy on day 60, cut-off on day 84: PR@56 PD@84");
        text.AppendLine("== reference and end conditions").AppendLine(table.ToString());
    }

    private static void Row(TextTable table, BestSequence sequence, string name) =>
        table.Add(name.Length == 0 ? "(no visit)" : name, sequence.Unconfirmed, sequence.Confirmed, sequence.Irecist);
}

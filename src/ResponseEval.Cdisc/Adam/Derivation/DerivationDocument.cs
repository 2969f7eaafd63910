using System.Globalization;
using System.Text;

namespace ResponseEval.Cdisc;

/// <summary>
/// The description that lies beside the data, <c>derivation.md</c>: what was asked for, what was read and could not be used, and where each variable comes
/// from. The same run gives the same text.
/// </summary>
public sealed class DerivationDocument
{
    private readonly StringBuilder text = new();
    private readonly AdamOptions options;
    private readonly AdamReport report;
    private readonly StudyDescription? study;

    private DerivationDocument(AdamOptions options, AdamReport report, StudyDescription? study)
    {
        this.options = options;
        this.report = report;
        this.study = study;
    }

    /// <summary>Writes the description as Markdown, lines ended by LF.</summary>
    /// <param name="options">How the data were derived.</param>
    /// <param name="report">What the run reported.</param>
    /// <param name="study">What was read; null if the subjects came from elsewhere.</param>
    public static string Of(AdamOptions options, AdamReport report, StudyDescription? study = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(report);
        var document = new DerivationDocument(options, report, study);
        document.Line("# Derivation");
        document.AddOptions();
        document.AddInputs();
        document.AddProblems();
        document.AddDatasets();
        document.AddComparison();
        return document.text.ToString();
    }

    private void AddOptions()
    {
        var (preset, rules) = (options.Preset, options.Preset.Rules);
        Section("What was asked for", "option", "value");
        Row("made by", $"ResponseEval {typeof(DerivationDocument).Assembly.GetName().Version?.ToString(3)}");
        Row("responses", options.Mode == ResponseMode.Derived ? "derived from the measurements in TR" : "as assigned in RS");
        Row("preset", preset.Name);
        Row("reader", Reader(options.Assessor));
        Row("criteria", options.Criteria.Count == 0
            ? options.Mode == ResponseMode.Derived ? "RECIST 1.1, iRECIST" : "RECIST 1.1; iRECIST for subjects with such responses in RS"
            : string.Join(", ", options.Criteria.Select(ComparisonPair.Name)));
        Row("protocol rules", $"{rules.Name} {rules.Version}, {RulesJson.Hash(rules)}");
        Row("censoring", preset.Censoring is { } censoring ? $"{censoring.Name} ({censoring.Source})" : "the first event, else the last assessment (preset)");
        Row("missing day of a measurement", preset.Follows(PeerConvention.SumsOfMeasured) ? Day(DateImputation.First) : Day(options.Sdtm.PartialDates));
        Row("missing day of a response in RS", Day(preset.DateImputation));
        Row("missing month", "the date is not used");
    }

    private void AddInputs()
    {
        Section("What was read", "file", "rows");
        foreach (var file in study?.Files ?? [])
            Row(file.Name, Count(file.Rows));
        foreach (var note in study?.Notes ?? [])
            Paragraph(note);
        Paragraph($"{Count(report.Subjects)} subjects, of whom {Count(report.Evaluated)} have a valid history of the reader.");
        Section(null, "domain", "records", "with a place", "not used");
        foreach (var (domain, counts) in report.Records)
            Row(domain, Count(counts.Read), Count(counts.Placed), Count(counts.Reported));
    }

    private void AddProblems()
    {
        if (report.Problems.Count == 0 && study?.Problems is null or { Count: 0 })
        {
            Paragraph("## What was not used, and what is remarkable");
            Line("Nothing.");
            return;
        }

        Section("What was not used, and what is remarkable", "problem", "severity", "how often", "records not used", "meaning");
        foreach (var (kind, count) in report.Problems)
            Row(kind.Code, kind.SeverityName, Count(count), NotUsed(kind.Code), kind.Text);
        foreach (var problem in study?.Problems ?? [])
            Row(problem.Code, problem.Kind.SeverityName, "1", "", problem.ToString());
    }

    private string NotUsed(string code) =>
        string.Join(", ", report.NotUsed.Where(reason => reason.Code == code).Select(static reason => $"{reason.Domain} {Count(reason.Count)}"));

    private void AddDatasets()
    {
        var adtte = AdamDatasets.Adtte(options);
        Paragraph("## Every data set");
        AddVariables(Variables(adtte).AsSpan(0, adtte.SubjectColumns));
        AddDataset(AdamDatasets.Adtr(options), report.AdtrRows, report.AdtrParameters);
        AddDataset(AdamDatasets.Adrs(options), report.AdrsRows, report.AdrsParameters);
        AddDataset(adtte, report.AdtteRows, report.AdtteParameters);
        AddDataset(AdamDatasets.Comparison(options), report.ComparisonRows, null);
    }

    private void AddDataset<T>(AdamDataset<T> dataset, long rows, ParameterCounts? parameters)
    {
        Paragraph($"## {dataset.Metadata.Name}, {dataset.Metadata.Label}");
        Line($"{Count(rows)} rows.");
        if (parameters is not null)
        {
            Section(null, "PARAMCD", "PARAM", "rows", "rule");
            foreach (var (code, name, count) in parameters.All)
                Row(code, name, Count(count), ParameterRules.Of(code, options.Assessor));
        }

        AddVariables(Variables(dataset).AsSpan(dataset.SubjectColumns));
    }

    private void AddVariables(ReadOnlySpan<(TableColumn Column, string Origin)> variables)
    {
        Section(null, "variable", "label", "type", "origin");
        foreach (var (column, origin) in variables)
            Row(column.Name, column.Label, Type(column), origin);
    }

    private static (TableColumn Column, string Origin)[] Variables<T>(AdamDataset<T> dataset) =>
        [.. dataset.Metadata.Columns.AsEnumerable().Zip(dataset.Origins)];

    private void AddComparison()
    {
        Paragraph("## Assigned and derived responses");
        text.Append(report.Comparison);
    }

    private void Section(string? title, params ReadOnlySpan<string> columns)
    {
        Line("");
        if (title is not null)
            Line("## " + title);
        Row(columns);
        text.Append('|').Insert(text.Length, "---|", columns.Length).Append('\n');
    }

    private void Row(params ReadOnlySpan<string> cells)
    {
        text.Append('|');
        foreach (var cell in cells)
            text.Append(' ').Append(cell.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ")).Append(" |");
        text.Append('\n');
    }

    private void Paragraph(string sentence)
    {
        Line("");
        Line(sentence);
    }

    private void Line(string line) => text.Append(line).Append('\n');

    private static string Count(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateImputation imputation) => imputation == DateImputation.First ? "the first of the month" : "the last of the month";

    private static string Type(TableColumn column) => column switch
    {
        { DataType: TableDataType.Date } => "date",
        { IsNumeric: true } => "number",
        _ => $"text of {column.Length!.Value.ToString(CultureInfo.InvariantCulture)}",
    };

    private static string Reader(ResponseAssessor assessor) =>
        $"{assessor.Name}: {assessor.Evaluator}"
        + (assessor.EvaluatorId is { } id ? $", {id}" : "")
        + (assessor.AcceptedOnly ? ", accepted records" : "");
}

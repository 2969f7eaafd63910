namespace ResponseEval.Validation;

/// <summary>Collects what the checks find of one subject, with the severities and suppressions of the settings.</summary>
internal sealed class FindingReport(CheckSettings settings, SubjectHeader header)
{
    private List<Finding>? findings;

    /// <summary>The check that runs.</summary>
    public CheckKind Kind { get; set; } = null!;

    public void Add(string found, string expected, string? assessment = null, string? lesion = null, string? member = null) =>
        (findings ??= []).Add(settings.Judge(Kind, new(header.SubjectId, assessment, lesion, member), header.SiteId, found, expected));

    public ValueList<Finding> ToList() => findings is null ? [] : [.. findings];
}

namespace ResponseEval.Cdisc;

/// <summary>Derives ADTTE, Time-to-Event Analysis, from ADRS and the dates of the subject.</summary>
public static class Adtte
{
    /// <summary>Derives the rows of one subject, in the order of ASEQ. An endpoint that does not apply to the subject has no row.</summary>
    /// <param name="subject">The subject.</param>
    /// <param name="adrs">What <see cref="Adrs.Derive"/> made of it by the same preset.</param>
    /// <param name="preset">The rules.</param>
    public static ValueList<AdtteRow> Derive(SubjectResponses subject, ValueList<AdrsRow> adrs, AdamPreset preset)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(preset);
        var rows = new List<AdtteRow>(8);
        if (preset.Censoring is { } censoring)
            EndpointAdtte.Add(rows, subject, adrs, preset, censoring);
        else
            new PeerAdtte(subject, adrs, preset).AddTo(rows);
        rows.Sort((left, right) => string.CompareOrdinal(left.ParameterCode, right.ParameterCode));
        for (var i = 0; i < rows.Count; i++)
            rows[i].Sequence = i + 1;
        return [.. rows];
    }
}

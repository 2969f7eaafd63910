using ResponseEval.Cdisc;

namespace ResponseEval.Tool.Deriving;

/// <summary>What a command line asks to derive.</summary>
/// <param name="Source">The folder with the SDTM files.</param>
/// <param name="Target">The folder for the ADaM files.</param>
internal sealed record DerivationRequest(string Source, string Target)
{
    public required AdamOptions Options { get; init; }

    public required TableFormat Format { get; init; }

    /// <summary>The files of domains whose names do not say it.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }

    /// <summary>The time of creation that the data sets state.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>The file of a data set.</summary>
    public string FileOf(string dataset) => Path.Combine(Target, dataset.ToLowerInvariant() + Converting.TableFormatName.Ending(Format));
}

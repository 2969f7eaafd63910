namespace ResponseEval.Cdisc;

/// <summary>One file of a study.</summary>
/// <param name="Domain">The domain in upper case, for example TR; ADSL for the subject dates.</param>
/// <param name="Path">Where the file lies.</param>
/// <param name="Metadata">The name of the table and its columns.</param>
/// <param name="Profile">How many rows it has, and what its columns hold.</param>
/// <param name="IsSorted">True if its rows are in ordinal order of USUBJID, so that one subject at a time is in memory.</param>
public sealed record SdtmFile(string Domain, string Path, TableMetadata Metadata, TableProfile Profile, bool IsSorted);

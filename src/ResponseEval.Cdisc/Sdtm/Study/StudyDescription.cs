namespace ResponseEval.Cdisc;

/// <summary>What a study is read from: all that is said of it without its records.</summary>
/// <param name="Files">The files.</param>
/// <param name="Notes"><see cref="SdtmStudy.Notes"/>.</param>
/// <param name="Problems"><see cref="SdtmStudy.Problems"/>.</param>
public sealed record StudyDescription(ValueList<StudyFile> Files, ValueList<string> Notes, ValueList<Problem> Problems);

/// <summary>A file of a study.</summary>
/// <param name="Name">Its name without folders.</param>
/// <param name="Rows">How many rows it has.</param>
public sealed record StudyFile(string Name, long Rows);

namespace ResponseEval.Cdisc;

/// <summary>A variable of a transport file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Field">Its place in the rows.</param>
internal sealed record XportVariable(string Name, XportField Field)
{
    /// <summary>The bytes of a number that is stored whole.</summary>
    public const int WholeNumber = 8;

    /// <summary>The number that the file gives it, from 1, or in some files from 0.</summary>
    public int Number { get; init; }

    public string Label { get; init; } = "";

    public SasFormat Format { get; init; }

    public SasFormat Informat { get; init; }

    public bool IsRightJustified { get; init; }

    /// <summary>The variable as a column. Numbers are dates if their format says so.</summary>
    public TableColumn ToColumn()
    {
        var dateType = Field.IsText ? null : Format.DateType;
        return new TableColumn(Name, dateType ?? (Field.IsText ? TableDataType.String : TableDataType.Float))
        {
            Label = Label,
            Length = Field.IsText ? Field.Length : null,
            NumberBytes = Field.IsText || Field.Length == WholeNumber ? null : Field.Length,
            TargetDataType = dateType is null ? TargetDataType.None : TargetDataType.Integer,
            DisplayFormat = Format.Text,
            InputFormat = Informat.Text,
            IsRightJustified = IsRightJustified,
        };
    }
}
